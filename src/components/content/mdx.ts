/** What authors may use in a body without importing it. */
import Bars from './Bars.astro';
import Cite from './Cite.astro';
import ContentLink from './ContentLink.astro';
import Example from './Example.astro';
import Local from './Local.astro';
import RedLine from './RedLine.astro';
import Say from './Say.astro';
import Term from './Term.astro';

export const mdxComponents = { a: ContentLink, Bars, Cite, Example, Local, RedLine, Say, Term };
