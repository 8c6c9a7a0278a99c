/** Which answers there are: they are numbered by class, by document, and as they stand in the files of answers. */
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';

/** The file that says it. */
export const ANSWERS = 'l-answers';

/** Where an answer stands. */
export interface Place {
  /** Of questions, see classOf. */
  readonly classed: string;
  readonly document: number;
  /** Among the answers of its class and its document. */
  readonly row: number;
}

/** @param places in the order of classes, then of documents, then of rows */
export function writeAnswers(
  classes: readonly string[],
  documents: number,
  places: readonly Place[],
): Uint8Array {
  const bytes = new ByteWriter();
  const byPlace = Map.groupBy(places, ({ classed, document }) => `${classed} ${document}`);
  for (const classed of classes) {
    for (let document = 0; document < documents; document += 1) {
      bytes.number(byPlace.get(`${classed} ${document}`)?.length ?? 0);
    }
  }
  return bytes.toBytes();
}

/** @throws RangeError when the bytes are none of such a file */
export function readAnswers(
  classes: readonly string[],
  documents: number,
  content: Uint8Array,
): Place[] {
  const bytes = new ByteReader(content);
  const places: Place[] = [];
  for (const classed of classes) {
    for (let document = 0; document < documents; document += 1) {
      const rows = bytes.number();
      for (let row = 0; row < rows; row += 1) places.push({ classed, document, row });
    }
  }
  return places;
}
