import path from 'node:path';
import webpack from 'webpack';

const root = import.meta.dirname;

/** Programs for Node: the terminal with its worker, and the project's own tools. */
export default {
  mode: 'production',
  target: 'node20',
  context: root,
  entry: {
    tirek: './src/hosts/cli/main.ts',
    helper: './src/hosts/cli/helper.ts',
    start: './scripts/start.ts',
    samples: './scripts/samples.ts',
    generate: './scripts/generate.ts',
    bench: './test/bench/bench.ts',
  },
  output: { path: path.join(root, 'build'), filename: '[name].cjs', clean: true },
  externals: { '@e965/xlsx': 'commonjs2 @e965/xlsx', exceljs: 'commonjs2 exceljs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^tirek\.cjs$/ })],
  optimization: { minimize: false },
  node: { __dirname: false },
  performance: false,
};
