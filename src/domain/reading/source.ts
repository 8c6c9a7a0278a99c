import type { Fault } from './fault.ts';

/** A file as it lies on the disk, or as a test makes it up. */
export type Source = {
  /** Path from the root of the project, with slashes, such as content/posts.yaml. */
  readonly file: string;
} & (
  | { readonly bytes: Uint8Array; readonly fault?: undefined }
  /** Why the disk would not give it. */
  | { readonly bytes?: undefined; readonly fault: Fault }
);
