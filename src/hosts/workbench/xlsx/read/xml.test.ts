import fc from 'fast-check';
import { child, parseXml, type Xml } from './xml.ts';

interface Made {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly inside: readonly (Made | string)[];
}
const text = fc.string({ unit: fc.constantFrom('а', 'қ', '<', '>', '&', '"', "'", ' ', '1', ']', '/', '😀'), minLength: 1 });
const name = fc.constantFrom('row', 'c', 'v', 'is');
const { tree } = fc.letrec<{ tree: Made }>((tie) => ({
  tree: fc.record({ name, attributes: fc.dictionary(fc.constantFrom('r', 's', 't'), text, { noNullPrototype: true }), inside: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('tree')), { maxLength: 3 }) }),
}));

const escape = (given: string) => given.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const written = ({ name: tag, attributes, inside }: Made): string =>
  `<x:${tag}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}${inside.length === 0 ? '/>' : `>${inside.map((each) => (typeof each === 'string' ? escape(each) : written(each))).join('')}</x:${tag}>`}`;
const read = ({ name: tag, attributes, inside }: Made): object => ({
  name: tag,
  attributes,
  text: inside.filter((each) => typeof each === 'string').join(''),
  children: inside.filter((each) => typeof each !== 'string').map(read),
});
const plain = ({ name: tag, attributes, text: own, children }: Xml): object => ({ name: tag, attributes: { ...attributes }, text: own, children: children.map(plain) });

describe('a part', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(tree, (made) => expect(plain(parseXml(`<?xml version="1.0"?><!-- <a> -->${written(made)}`))).toEqual(read(made))));
  });

  it('of any text ends in some answer', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '[', ']', '-', '"', "'", '=', 'a', ' ', '&', ';'), maxLength: 40 }), (mess) => expect(typeof parseXml(mess).name).toBe('string')));
  });

  it('keeps a sign > within quotes, CDATA, numbered signs; entities of its own do not grow', () => {
    const part = parseXml(`<!DOCTYPE w [<!ENTITY a "aaaa">]><w a='1>2' b="&#1179;&#x49B;&#0;"><![CDATA[<не>&amp;]]>&a;</w>`);
    expect([part.attributes['a'], part.attributes['b'], part.text]).toEqual(['1>2', 'ққ&#0;', '<не>&amp;&a;']);
  });

  it('hands elements over one by one instead of keeping them', () => {
    const rows: (string | undefined)[] = [];
    const part = parseXml('<sheet><data><row r="1"><c/></row><row r="2"/></data><end/></sheet>', { row: ({ attributes, children }) => rows.push(`${attributes['r']}:${children.length}`) });
    expect([rows, child(part, 'data')!.children, part.children.map((each) => each.name)]).toEqual([['1:1', '2:0'], [], ['data', 'end']]);
  });
});
