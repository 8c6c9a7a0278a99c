import type { Case } from './case.ts';
import { bodyCases } from './bodies.ts';
import type { Edition } from './edition.ts';
import { encodingCases } from './encodings.ts';
import { nameCases } from './names.ts';
import { Random } from './random.ts';
import { semanticCases } from './semantics.ts';
import { yamlDataCases } from './yaml-data.ts';
import { yamlTextCases } from './yaml-text.ts';

/** @returns the same cases for the same edition and seed: every group, over every kind of file */
export function makeCases(edition: Edition, seed: number): Case[] {
  const random = new Random(seed);
  return [
    ...encodingCases(edition, random, 1),
    ...yamlTextCases(edition, random, 1),
    ...yamlDataCases(edition, random, 2),
    ...nameCases(edition, random, 1),
    ...bodyCases(edition, random, 2),
    ...semanticCases(edition, random, 1),
  ];
}
