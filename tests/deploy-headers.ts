/**
 * What the examples of deploy/ have a server say of an address, read off them as they stand: for what cannot be asked of a
 * server that is not installed. They are read as narrowly as they are written, so that a line of another kind is noticed.
 */
import { readFileSync } from 'node:fs';

type Headers = Readonly<Record<string, string>>;

/** By the name of the example, what it says of a path within the site. */
export const EXAMPLE_HEADERS: Readonly<Record<string, (path: string) => Headers>> = {
  'nginx.conf': (path) => {
    const text = example('nginx.conf');
    const values: Record<string, string> = {};
    for (const [, name = '', value = ''] of text.matchAll(/^ {4}set \$(\w+) "(.*)";$/gmu)) {
      values[name] = value;
    }
    const conditions = /^ {4}if \(\$uri ~ "(.*)"\) \{\n {8}set \$(\w+) "(.*)";\n {4}\}$/gmu;
    for (const [, pattern = '', name = '', value = ''] of text.matchAll(conditions)) {
      if (new RegExp(pattern, 'u').test(path)) values[name] = value;
    }
    const said = [...text.matchAll(/^ {4}add_header ([\w-]+) (?:"(.*)"|(.*)) always;$/gmu)];
    return headers(
      said.map(([, name, quoted, bare = '']) => [
        name,
        quoted ?? (bare.startsWith('$') ? values[bare.slice(1)] : bare),
      ]),
    );
  },
  'apache.conf': (path) => {
    const line = /^ {4}Header (?:always )?set ([\w-]+) (?:"(.*?)"|([\w-]+))(?: "expr=(.*)")?$/gmu;
    const condition = /^%\{REQUEST_URI\} (=~|!~) m#(.*)#$/u;
    return headers(
      [...example('apache.conf').matchAll(line)].flatMap(([, name, quoted, bare, only]) => {
        const [, sign, pattern = ''] = condition.exec(only ?? '') ?? [];
        const holds = only === undefined || new RegExp(pattern, 'u').test(path) === (sign === '=~');
        return holds ? [[name, quoted ?? bare] as const] : [];
      }),
    );
  },
  Caddyfile: (path) => {
    const text = example('Caddyfile');
    const all = /^\theader \{\n([\s\S]*?)\n\t\}$/mu.exec(text)?.[1] ?? '';
    const common = [...all.matchAll(/^\t\t([\w-]+) (?:"(.*)"|(\S+))$/gmu)];
    const matchers = new Map(
      [...text.matchAll(/^\t@(\w+) (.*)$/gmu)].map(([, name = '', rule = '']) => [name, rule]),
    );
    const [served = ''] = text.split('\thandle_errors');
    const own = [...served.matchAll(/^\theader @(\w+) ([\w-]+) (?:"(.*)"|(\S+))$/gmu)].filter(
      ([, matcher = '']) => caddyMatches(matchers.get(matcher) ?? '', path),
    );
    return headers([
      ...common.map(([, name, quoted, bare]) => [name, quoted ?? bare] as const),
      ...own.map(([, , name, quoted, bare]) => [name, quoted ?? bare] as const),
    ]);
  },
  'web.config': (path) => {
    const [all = '', below = ''] = example('web.config').split('<location path="_astro">');
    const said = (text: string) =>
      [...text.matchAll(/<add name="([\w-]+)" value="(.*)" \/>/gu)].map(
        ([, name, value]) => [name, value] as const,
      );
    return headers([...said(all), ...(path.startsWith('/_astro/') ? said(below) : [])]);
  },
};

function example(name: string): string {
  return readFileSync(`deploy/${name}`, 'utf8').replaceAll('\r\n', '\n');
}

function headers(found: readonly (readonly [string | undefined, string | undefined])[]): Headers {
  return Object.fromEntries(found.map(([name = '', value = '']) => [name.toLowerCase(), value]));
}

function caddyMatches(rule: string, path: string): boolean {
  const [, not, kind, pattern = ''] = /^(not )?(path|path_regexp) (.*)$/u.exec(rule) ?? [];
  const patterns = kind === 'path_regexp' ? [pattern] : pattern.split(' ').map(fromGlob);
  return patterns.some((each) => new RegExp(each, 'u').test(path)) === (not === undefined);
}

function fromGlob(glob: string): string {
  return `^${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`;
}
