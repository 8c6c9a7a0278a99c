/** A file as it lies on the disk, or as a test makes it up. */
export interface Source {
  /** Path from the root of the project, with slashes, such as content/posts.yaml. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
