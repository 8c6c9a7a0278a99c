/** Lints text as if it stood in a file of the project, with the project's own configuration. */
import { ESLint } from 'eslint';

const eslint = new ESLint();

/**
 * @param filePath where the text would stand, such as src/domain/content/fault.ts; the file need not exist
 * @returns the names of the rules that refuse it
 */
export async function refusedBy(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  if (!result) throw new Error(`ESLint ignores ${filePath}`);
  return result.messages.map(({ ruleId, message }) => ruleId ?? message);
}
