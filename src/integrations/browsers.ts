/** The oldest browsers that the site is made for, as bundlers name them; those of CONTRIBUTING.md. */
export const BROWSERS = ['chrome109', 'firefox115', 'safari16'];
