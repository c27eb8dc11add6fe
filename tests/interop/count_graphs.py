"""Opens GEXF and GraphML files with networkx and prints, for each, one line of JSON with its counts."""

import json
import sys

import networkx

for path in sys.argv[1:]:
    if path.endswith(".graphml"):
        graph = networkx.read_graphml(path, force_multigraph=True)
    else:
        graph = networkx.read_gexf(path)
    weights = [data.get("weight") for _, _, data in graph.edges(data=True)]
    labels = [data.get("label") for _, data in graph.nodes(data=True)]
    print(
        json.dumps(
            {
                "nodes": graph.number_of_nodes(),
                "edges": graph.number_of_edges(),
                "weight": round(sum(weights), 6),
                "labels": sorted(labels),
            }
        )
    )
