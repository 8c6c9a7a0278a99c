/**
 * Distances and sizes come from the scale in src/styles/tokens.css, colours by their role, widths of windows from a
 * short list. Forms and cards fill a sheet of paper exactly, so they count in millimetres and points.
 */
const distance = String.raw`(?:0|auto|inherit|-1px|[12]em|var\(--(?:space-[1-6]|gutter|card-label)\)|calc\(-?\d+ \* var\(--(?:space-6|card-label)\)\))`;
const onPaper = String.raw`(?:${distance}|[\d.]+mm)`;
const size = String.raw`(?:inherit|var\(--text-(?:small|dense|body|large|heading|title)\)|calc\(2 \* var\(--text-title\)\))`;
const sizeOnPaper = String.raw`(?:${size}|[\d.]+pt)`;

const scale = (one, font) => ({
  '/^(?:margin|padding|gap$|row-gap|column-gap|scroll-(?:margin|padding))/': [
    `/^${one}(?: ${one})*(?: !important)?$/`,
  ],
  'font-size': [`/^${font}$/`],
  font: ['inherit', `/^(?:(?:\\d00) )?${font}(?: ?\\/ ?[\\d.]+(?:pt)?)? [^\\d]+/`],
});

export default {
  overrides: [
    { files: ['src/**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: ['src/components/forms/**', 'src/components/procedure/Card*.astro'],
      rules: { 'declaration-property-value-allowed-list': scale(onPaper, sizeOnPaper) },
    },
    { files: ['src/styles/{tokens,print}.css'], rules: { 'color-no-hex': null } },
    // Text inside a drawing is measured in the units of the drawing.
    {
      files: ['src/components/procedure/swimlane.css'],
      rules: {
        'declaration-property-value-allowed-list': {
          ...scale(distance, size),
          'font-size': ['13px', '14px', '15px', 'var(--text-small)'],
          font: ['700 17px var(--serif)'],
        },
      },
    },
  ],
  rules: {
    'declaration-property-value-allowed-list': scale(distance, size),
    'media-feature-name-value-allowed-list': {
      'min-width': ['40.01rem', '48.01rem', '64rem', '78rem'],
      'max-width': ['40rem', '48rem'],
    },
    'color-no-hex': true,
    'color-named': 'never',
    'color-no-invalid-hex': true,
    'block-no-empty': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'function-linear-gradient-no-nonstandard-direction': true,
    'keyframe-block-no-duplicate-selectors': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
};
