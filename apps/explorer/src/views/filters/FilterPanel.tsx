import { Chips } from './Chips.js';
import { CommunitySection } from './CommunitySection.js';
import { ConfidenceSection } from './ConfidenceSection.js';
import { FacetSection } from './FacetSection.js';
import { ModeSwitch } from './ModeSwitch.js';
import { PredicateSection } from './PredicateSection.js';
import { Questions } from './Questions.js';
import { SearchBox } from './SearchBox.js';
import { StoriesSection } from './StoriesSection.js';

/** Search, then what is filtered, then what can be. */
export function FilterPanel() {
  return (
    <>
      <SearchBox />
      <div className="min-h-0 flex-1 overflow-y-auto pb-4" data-filters>
        <Chips />
        <Questions />
        <CommunitySection />
        <FacetSection facet="type" title="Entities" />
        <PredicateSection />
        <StoriesSection />
        <ConfidenceSection />
        <FacetSection facet="modality" title="Modality" />
        <FacetSection facet="polarity" title="Polarity" />
        <FacetSection facet="publisher" title="Source" />
        <FacetSection facet="speaker" title="Who says so" />
        <ModeSwitch />
      </div>
    </>
  );
}
