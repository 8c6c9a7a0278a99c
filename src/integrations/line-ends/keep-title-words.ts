/**
 * A title that takes two lines is parted between words. Chinese may break after any character, and no browser of today
 * asks a dictionary; so a title breaks where a phrase ends and nowhere else, unless a phrase alone is too long.
 */
import { phrasesOf } from '#domain/text/phrases.ts';

/** A title in which nothing is marked. What is written as &#38; would be parted. */
const TITLE = /(<h1 class="page-title"[^>]*>)([^<&]+)(?=<\/h1>)/gu;
/** Shorter ones stand in one line on paper, and on a phone their halves are as good as their words. */
const SHORTEST = 12;

/** @returns the page with a place to break between the phrases of each long title; layout.css allows no other */
export function keepTitleWords(html: string): string {
  return html.replaceAll(TITLE, (_, tag: string, title: string) => {
    const isLong = title.trim().length >= SHORTEST;
    return tag + (isLong ? phrasesOf(title).join('<wbr>') : title);
  });
}
