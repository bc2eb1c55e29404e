/** What an answer needs to show where it comes from. */
import type { PreviewCitation } from "./citation-preview.ts";
import type { SourcePanel } from "./source-panel.ts";

export interface Sources {
  readonly panel: SourcePanel;
  readonly previewCitation: PreviewCitation;
  /** An ISO day, from which ages are counted. */
  readonly today: () => string;
}
