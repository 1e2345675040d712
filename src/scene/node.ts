/**
 * The picture as data: a tree of plain SVG nodes. One small component draws it, one small function prints it.
 */
export interface SceneNode {
  tag: string;
  /** Numbers are px, rounded to 2 decimals when the node is made, so that page and file are alike. */
  attrs: Record<string, string | number>;
  children?: SceneNode[];
  text?: string;
  /** The event that this node stands for: what the view makes selectable. */
  event?: string;
  /** The events that this node counts because there is no room to write them out; of very many, the first ones and the last. */
  cluster?: string[];
  /** How many it counts. */
  count?: number;
}
