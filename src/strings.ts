/** Every label of the interface. Words about the office's work live in content/. */
export * from './strings/assessment-answering.ts';
export * from './strings/assessment-result.ts';
export * from './strings/assessment-ways.ts';
export * from './strings/assessment.ts';
export * from './strings/assessment-meeting.ts';
export * from './strings/assessment-plan.ts';
export * from './strings/assessment-rollup.ts';
export * from './strings/assessment-saving.ts';
export * from './strings/developing.ts';
export * from './strings/forms.ts';
export * from './strings/handbook.ts';
export * from './strings/kind-names.ts';
export * from './strings/page.ts';
export * from './strings/print.ts';
export * from './strings/procedures.ts';
export * from './strings/reference.ts';
export * from './strings/search.ts';
