import path from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const root = import.meta.dirname;

const resolve = { extensions: ['.ts', '.tsx', '.js'] };
const swc = (test, parser, target) => ({
  test,
  loader: 'swc-loader',
  options: { jsc: { parser, target, transform: { react: { runtime: 'automatic' } } } },
});
const typescript = (target) => [swc(/\.ts$/u, { syntax: 'typescript' }, target), swc(/\.tsx$/u, { syntax: 'typescript', tsx: true }, target)];

/** Programs for Node: the terminal with its worker, and the project's own tools. */
export const programs = () => ({
  name: 'programs',
  mode: 'production',
  target: 'node20',
  context: root,
  entry: {
    tirek: './src/hosts/cli/main.ts',
    helper: './src/hosts/cli/helper.ts',
    serve: './scripts/serve.ts',
    excel: './scripts/excel.ts',
    samples: './scripts/samples.ts',
    metadata: './scripts/metadata.ts',
    generate: './scripts/generate.ts',
    bench: './test/bench/bench.ts',
    fet: './scripts/fet.ts',
  },
  output: { path: path.join(root, 'build'), filename: '[name].cjs', clean: { keep: (name) => !name.endsWith('.cjs') } },
  externals: Object.fromEntries(
    ['@e965/xlsx', 'docx', 'exceljs', 'jszip', 'mammoth', 'office-addin-debugging', 'office-addin-dev-certs', 'office-addin-manifest', 'playwright-core'].map((name) => [name, `commonjs2 ${name}`]),
  ),
  resolve,
  // A program is one file, also what it loads only when it is asked for.
  module: { rules: typescript('es2022'), parser: { javascript: { dynamicImportMode: 'eager' } } },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^tirek\.cjs$/u })],
  optimization: { minimize: false },
  node: { __dirname: false },
  performance: false,
});

/** What several chunks have in common stands in a file named after them: `functions-pane.shared.js`; packages apart. */
const shared = (kind, test) => ({
  ...(test ? { test, priority: -10 } : { priority: -20 }),
  reuseExistingChunk: true,
  name: (_module, chunks) => (chunks.every(({ name }) => name) ? `${chunks.map(({ name }) => name).sort().join('-')}.${kind}` : undefined),
});

/** What the pages for browsers share. A second build takes what did not change from the cache. */
const page = (name) => ({
  name,
  mode: 'production',
  target: ['web', 'es2021'],
  context: root,
  cache: { type: 'filesystem', name, cacheDirectory: path.join(root, 'node_modules/.cache/webpack'), buildDependencies: { config: [import.meta.filename] } },
  resolve,
  module: { rules: [...typescript('es2021'), { test: /\.css$/u, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  optimization: { chunkIds: 'named', splitChunks: { cacheGroups: { defaultVendors: shared('library', /[\\/]node_modules[\\/]/u), default: { ...shared('shared'), minChunks: 2 } } } },
  performance: false,
});

/**
 * The add-in's static site. `boot.js` alone has a fixed name, since the page asks for it by its content (`boot.js?…`);
 * everything it loads later carries its hash, so that a new version is fetched and an old one may be kept for ever.
 * @param {{ version: string, functionIds: readonly string[] }} known
 */
export const site = ({ version, functionIds }) => ({
  ...page('site'),
  resolve: { ...resolve, alias: { 'tirek-sample': path.join(root, 'build/samples') } },
  entry: { boot: './src/hosts/excel/boot.ts' },
  output: {
    path: path.join(root, 'build/site'),
    filename: 'boot.js',
    chunkFilename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    clean: { keep: /^icons\/|\.(?:html|xml|json)$/u },
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
    new webpack.DefinePlugin({ TIREK_VERSION: JSON.stringify(version), TIREK_FUNCTION_IDS: JSON.stringify(functionIds) }),
  ],
});

/**
 * The page with a spreadsheet of its own. Served on this machine only and always asked for anew: its names are plain, and
 * Univer is left as it comes, since making it smaller takes half a minute.
 */
export const workbench = ({ version }) => ({
  ...page('workbench'),
  optimization: { ...page('workbench').optimization, minimize: false },
  entry: { workbench: './src/hosts/workbench/page/main.ts', seam: './src/hosts/workbench/page/seam.ts', sw: './src/hosts/workbench/page/service-worker.ts' },
  output: { path: path.join(root, 'build/workbench'), filename: '[name].js', chunkFilename: '[name].js', assetModuleFilename: '[name][ext]', publicPath: '/workbench/', clean: { keep: /\.html$/u } },
  plugins: [new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: '[name].css' }), new webpack.DefinePlugin({ TIREK_VERSION: JSON.stringify(version) })],
});
