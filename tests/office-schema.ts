/** Word and Excel files held against the schemas of the standard, part by part. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const FOLDER = 'tests/fixtures/ooxml';
/** Which schema a part follows; what is not listed has none, such as the properties, which rest on Dublin Core. */
const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/^word\/[^/]*\.xml$/u, 'wml'],
  [/^xl\/(?!theme)[^_]*\.xml$/u, 'sml'],
  [/^docProps\/app\.xml$/u, 'shared-documentPropertiesExtended'],
  [/\.rels$/u, 'opc-relationships'],
  [/^\[Content_Types\]\.xml$/u, 'opc-contentTypes'],
];

const validators = new Map<string, XsdValidator>();

/**
 * @param bytes a .docx or .xlsx file
 * @returns what its parts have that the schema does not allow, each with its part and line; empty where it is valid
 */
export function schemaProblems(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const [, schema] = SCHEMAS.find(([pattern]) => pattern.test(path)) ?? [];
    // Sheets of a workbook without any text share no strings.
    return schema && part.length > 0 ? partProblems(path, part, schema) : [];
  });
}

function partProblems(path: string, part: Uint8Array, schema: string): string[] {
  const validator = validatorOf(schema);
  const document = XmlDocument.fromString(withoutExtensions(strFromU8(part)));
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${path}:${line} ${message.trim()}`);
  } finally {
    document.dispose();
  }
}

/** What a file says may be ignored is taken out first, as the third part of the standard asks for. */
function withoutExtensions(xml: string): string {
  const prefixes = /\smc:Ignorable="([^"]*)"/u.exec(xml)?.[1]?.split(' ') ?? [];
  return prefixes.reduce(
    (text, prefix) => text.replaceAll(new RegExp(`\\s${prefix}:[\\w.]+="[^"]*"`, 'gu'), ''),
    xml.replace(/\smc:Ignorable="[^"]*"/u, ''),
  );
}

/** Schemas are read once; they include each other by name. */
function validatorOf(name: string): XsdValidator {
  const known = validators.get(name);
  if (known) return known;
  if (validators.size === 0) xmlRegisterFsInputProviders();
  const url = `${FOLDER}/${name}.xsd`;
  const made = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(url), { url }));
  validators.set(name, made);
  return made;
}
