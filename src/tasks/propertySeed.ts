import fc from 'fast-check';

/**
 * Property tests draw the same inputs at every `npm test`, so that a check says of the code alone whether it is right.
 * `npm run fuzz` gives other seeds and so looks for what those inputs miss.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
