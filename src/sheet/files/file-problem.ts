import type { Problem } from '../../domain/result.ts';

/** Why a file could not be read. Nothing was changed in any of these cases. */
export type FileProblem =
  | Problem<'file-not-found', { readonly file: string }>
  | Problem<'file-unreadable', { readonly file: string }>
  | Problem<'file-empty', Record<string, never>>
  | Problem<'file-web-page', Record<string, never>>
  | Problem<'file-text', Record<string, never>>
  | Problem<'file-other', { readonly kind: string }>
  /** A .doc or .rtf. */
  | Problem<'file-old-document', Record<string, never>>
  | Problem<'file-document-macros', Record<string, never>>
  /** A workbook where a document is wanted. */
  | Problem<'file-no-document', Record<string, never>>
  /** A document where a workbook is wanted. */
  | Problem<'file-no-workbook', Record<string, never>>
  | Problem<'file-encrypted', Record<string, never>>
  | Problem<'file-damaged', Record<string, never>>
  | Problem<'file-too-large', { readonly megabytes: number; readonly limit: number }>
  | Problem<'file-bomb', { readonly megabytes: number }>
  | Problem<'file-too-heavy', Record<string, never>>
  | Problem<'file-too-slow', { readonly seconds: number }>
  | Problem<'file-exists', { readonly file: string }>
  | Problem<'file-not-written', { readonly file: string }>;
