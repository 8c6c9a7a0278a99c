/** What was done last and can be taken back while this page is open. */
export type Undo = {
  /** An answer was given; an item, or everything, was cleared; a sheet was replaced, removed or put beside the others. */
  readonly kind: 'answer' | 'item' | 'all' | 'replaced' | 'removed' | 'added';
  /** The item, where it is about one. */
  readonly item?: string | undefined;
  readonly takeBack: () => void;
};
