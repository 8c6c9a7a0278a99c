import { keptTexts, type KeptTexts } from './kept-texts.ts';

/** Texts that are not kept at all. */
export const noTexts: KeptTexts = keptTexts(() => {
  throw new DOMException('Nothing is kept here.', 'SecurityError');
}, new EventTarget());
