/** The script that every page begins with, as it stands there: without blanks beside its signs, as no text in it has one. */
import source from './theme-boot.js?raw';

export const THEME_BOOT = source.replace(/\n\s*/g, '').replace(/ ?([^\w' ]) ?/g, '$1');
