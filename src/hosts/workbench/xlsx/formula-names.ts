/** The parts of a formula between its texts and quoted names, changed; those stay as they are. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((part, place) => (place % 2 === 1 ? part : change(part)))
    .join('');

/** Functions that Excel came to know after the file format was fixed: files write them with a prefix. */
const newer = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW
  CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH
  COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH
  FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH
  IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC
  RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST
  TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR
  Z.TEST`.split(/\s+/u),
);
const newest = new Set(['FILTER', 'SORT']);

/** A call of a function: a name right before a bracket. */
const call = /(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9._]*)(?=\()/gu;

/** A formula as files write it: newer functions and the add-in's own have prefixes there. */
export const toFile = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part.replace(call, (name) => {
      const upper = name.toUpperCase();
      if (newest.has(upper)) return `_xlfn._xlws.${name}`;
      if (newer.has(upper)) return `_xlfn.${name}`;
      return upper.startsWith('TIREK.') ? `_xldudf_${upper.replaceAll('.', '_')}` : name;
    }),
  );

/** A formula of a file as a person writes it; the add-in's functions in capitals, which not every program keeps. */
export const fromFile = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part
      .replace(/_xldudf_([A-Za-z0-9]+)_(?=[A-Za-z0-9_]+\()/giu, '$1.')
      .replace(/_xl(?:fn|ws|pm|udf)\./giu, '')
      .replace(call, (name) => (/^tirek\./iu.test(name) ? name.toUpperCase() : name)),
  );
