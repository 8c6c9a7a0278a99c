/** A swimlane as plain shapes in user units, ready to be written out as SVG. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A line of text; x is its middle or its start (see the owner), y its baseline. */
export interface TextLine extends Point {
  readonly text: string;
}

/** A step. */
export interface StepNode extends Box {
  readonly id: string;
  readonly number: number;
  readonly approves: boolean;
  /** Centred lines in the wide arrangement, lines that begin at x in the narrow one. */
  readonly lines: readonly TextLine[];
  /** How long it may take: behind the last line, or behind the post where that is named. Absent without room. */
  readonly limit?: string;
  /** The post, where the arrangement names it in the node. */
  readonly post?: TextLine;
}

/** The mark under a step that decides; branches leave from its corners. */
export interface Diamond extends Point {
  /** From the centre to a corner. */
  readonly radius: number;
}

/** Where the whole begins or ends. */
export interface Pill extends Box {
  readonly kind: 'start' | 'end';
  readonly label: TextLine;
}

/** The end of a branch that goes no further. */
export interface Stop extends Point {
  readonly radius: number;
}

export type LineStyle = 'forward' | 'return';

/** A way from step to step. Lines that lead to the same place may join; a joining line has no arrow of its own. */
export interface Connection {
  readonly source: number;
  /** Undefined when it leads to the end. */
  readonly target: number | undefined;
  readonly style: LineStyle;
  readonly points: readonly Point[];
  readonly arrow: boolean;
}

/** The condition of a branch. */
export interface Label extends Box {
  readonly style: LineStyle;
  readonly align: 'start' | 'end';
  readonly lines: readonly TextLine[];
}

/** A lane: a column in the wide arrangement, a thin rail in the narrow one. */
export interface Lane {
  readonly post: string;
  readonly x: number;
  readonly width: number;
  /** The name in the head; empty where nodes name their post. */
  readonly lines: readonly TextLine[];
}

/** A piece of the rule between two lanes. */
export interface Rule {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** A dot on the rail of the post that does a step, with a tick to the step. */
export interface Tick {
  readonly from: Point;
  readonly to: Point;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Height of the head with the names of the lanes; 0 where there is none. */
  readonly head: number;
  readonly lanes: readonly Lane[];
  readonly rules: readonly Rule[];
  readonly ticks: readonly Tick[];
  readonly nodes: readonly StepNode[];
  readonly diamonds: readonly Diamond[];
  readonly pills: readonly Pill[];
  readonly stops: readonly Stop[];
  readonly connections: readonly Connection[];
  readonly labels: readonly Label[];
}
