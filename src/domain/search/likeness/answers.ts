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

/** A fact for which more questions are known counts as often asked for; so the file tells no more of them. */
export const OFTEN = 8;

export type Asked = Place & {
  /** How many questions ask for it; what is more than OFTEN counts as OFTEN. */
  readonly questions: number;
};

/** @param asked in the order of classes, then of documents, then of rows */
export function writeAnswers(
  classes: readonly string[],
  documents: number,
  asked: readonly Asked[],
): Uint8Array {
  const bytes = new ByteWriter();
  const byPlace = Map.groupBy(asked, ({ classed, document }) => `${classed} ${document}`);
  for (const classed of classes) {
    for (let document = 0; document < documents; document += 1) {
      const own = byPlace.get(`${classed} ${document}`) ?? [];
      bytes.number(own.length);
      for (const { questions } of own) bytes.number(Math.min(OFTEN, questions));
    }
  }
  return bytes.toBytes();
}

/** @throws RangeError when the bytes are none of such a file */
export function readAnswers(
  classes: readonly string[],
  documents: number,
  content: Uint8Array,
): Asked[] {
  const bytes = new ByteReader(content);
  const asked: Asked[] = [];
  for (const classed of classes) {
    for (let document = 0; document < documents; document += 1) {
      const rows = bytes.number();
      for (let row = 0; row < rows; row += 1)
        asked.push({ classed, document, row, questions: bytes.number() });
    }
  }
  return asked;
}
