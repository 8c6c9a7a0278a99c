/** Imported by scripts of pages that check files: schemas then run as they are, instead of as code made from text. */
import { config } from 'zod';

// The policy of every page forbids such code, and a browser reports that it was tried.
config({ jitless: true });
