import { implementedMembers, type ImplementedMember } from '../../src/hosts/workbench/office/implemented.ts';
import { excel2021 } from '../../src/hosts/workbench/office/requirement-sets.ts';
import { officeSchema } from '../office-schema.ts';

const explained = `# What the workbench has of Excel

This page is made from the code by \`npm run generate\`; do not edit it by hand.

In the workbench the add-in runs through Microsoft's own office.js against an emulation of Excel's side. Listed is every member that the emulation has. What is not listed fails with \`NotImplemented\` and its name; what lies above the requirement sets declared below fails with \`ApiNotFound\`, as it would in the oldest Excel that Tirek supports. Nothing here was compared with a real Excel: it follows Microsoft's documentation.`;

/** One page, in English only: who adds to the emulation reads it, and names of members are English. */
export function excelSidePage(): string {
  const members = implementedMembers(officeSchema());
  const classNames = [...new Set(members.map((member) => member.class))];
  const sets = Object.entries(excel2021).map(([name, version]) => `${name} ${version}`);
  const chapters = classNames.map((name) => chapter(name, members.filter((member) => member.class === name)));
  return [explained, `Declared: ${sets.join(', ')}.`, `${classNames.length} classes, ${members.length} members.`, ...chapters, ''].join('\n\n');
}

const chapter = (name: string, members: readonly ImplementedMember[]) => [`## ${name}\n`, '| member | | since |', '|---|---|---|', ...members.map(line)].join('\n');

const line = ({ member, kind, readOnly, apiSet }: ImplementedMember) => `| ${member} | ${readOnly ? `${kind}, here only to be read` : kind} | ${apiSet || '–'} |`;
