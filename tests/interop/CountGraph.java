import java.io.File;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens graph files as Gephi does and prints, for each, one line of JSON: nodes, edges, edge types, whether it is
 * dynamic, columns, nodes with a place of their own, and what the importer complained of.
 */
public final class CountGraph {
  public static void main(String[] paths) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    for (String path : paths) {
      projects.newProject();
      Workspace workspace = projects.getCurrentWorkspace();
      Container container = importer.importFile(new File(path));
      container.getLoader().setAllowParallelEdge(true);
      container.getLoader().setAllowSelfLoop(true);
      StringBuilder issues = new StringBuilder();
      for (Issue issue : (Iterable<Issue>) () -> container.getReport().getIssues(100)) {
        issues.append(issues.length() == 0 ? "" : ",").append(quote(issue.getLevel() + ": " + issue.getMessage()));
      }
      importer.process(container, new DefaultProcessor(), workspace);
      System.out.println(describe(workspace, issues.toString()));
    }
  }

  private static String describe(Workspace workspace, String issues) {
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    long placed = 0;
    for (Node node : graph.getNodes().toArray()) {
      if (node.x() != 0 || node.y() != 0) placed++;
    }
    long undirected = 0;
    for (Edge edge : graph.getEdges().toArray()) {
      if (!edge.isDirected()) undirected++;
    }
    return String.format(
        "{\"nodes\":%d,\"edges\":%d,\"undirected\":%d,\"kinds\":%d,\"dynamic\":%b,\"nodeColumns\":%d,\"edgeColumns\":%d,\"placed\":%d,\"issues\":[%s]}",
        graph.getNodeCount(),
        graph.getEdgeCount(),
        undirected,
        model.getEdgeTypeCount(),
        model.isDynamic(),
        model.getNodeTable().countColumns(),
        model.getEdgeTable().countColumns(),
        placed,
        issues);
  }

  private static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}
