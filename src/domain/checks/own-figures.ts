/** How a text says that a figure is not the law's. */

/** Words that say whose figure it is: the handbook's, the office's, or nobody's. */
export const OWN_FIGURE = /建议|本手册|样例|样表|以本地规定为准|<Local\s|举例|例如|比如|假设/;

/** Worked examples are invented on purpose. */
export const EXAMPLE = /<Example[\s>][\s\S]*?<\/Example>/g;
