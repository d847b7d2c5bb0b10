// The values, facts and commands of the report on how the retreat was carried out: its typed texts and its photos; what is written here must load for ever.
import { z } from 'zod';
import { languageSchema, photoIdSchema, typed } from '../../schema.ts';
import type { Language, PhotoId } from '../../units.ts';

/** In the order of the report. */
export const reportFields = [
  'background', 'basis', 'purpose', 'scope',
  'timePlace', 'participants', 'people', 'schedule', 'method',
  'results', 'values', 'collaboration', 'reflection', 'obstacles',
  'test', 'satisfaction',
  'conclusion', 'suggestions', 'followUp',
  'attachments',
] as const;
export type ReportField = (typeof reportFields)[number];

export const LONGEST_REPORT_TEXT = 6_000;
export const LONGEST_CAPTION = 200;
export const MOST_PHOTOS = 20;
/** On its longer side. */
export const LARGEST_PHOTO = 1_600;
export const MOST_PHOTO_BYTES = 300_000;

const fieldSchema = z.enum(reportFields);
/** null: nothing typed, so the report says what its data say. */
const textSchema = z.string().max(LONGEST_REPORT_TEXT).refine((text) => text.trim() !== '').nullable();

const sideSchema = z.int().min(1).max(LARGEST_PHOTO);
const captionSchema = z.string().trim().max(LONGEST_CAPTION);
/** A JPEG in base64, as the console made it smaller. */
const photoFieldsSchema = z.strictObject({
  caption: captionSchema, width: sideSchema, height: sideSchema,
  data: z.string().startsWith('/9j/').max(Math.ceil(MOST_PHOTO_BYTES / 3) * 4).regex(/^[A-Za-z0-9+/]+={0,2}$/),
}).readonly();
export type PhotoFields = z.infer<typeof photoFieldsSchema>;

export type ReportPhoto = PhotoFields & { readonly id: PhotoId };
/** What a person typed, by the language of the report it is for. */
export type ReportTexts = Readonly<Record<Language, Readonly<Partial<Record<ReportField, string>>>>>;
export const noReportTexts: ReportTexts = { id: {}, en: {} };

export const implementationReportFacts = [
  typed('reportTextWritten', { language: languageSchema, field: fieldSchema, text: textSchema }),
  typed('reportPhotoAdded', { photo: photoIdSchema, fields: photoFieldsSchema }),
  typed('reportPhotoCaptioned', { photo: photoIdSchema, caption: captionSchema }),
  typed('reportPhotoRemoved', { photo: photoIdSchema }),
] as const;

export const implementationReportCommands = [
  // `basedOn`: what stood there when the typing began, so that of two windows neither overwrites the other unseen.
  typed('writeReportText', { language: languageSchema, field: fieldSchema, text: textSchema, basedOn: textSchema }),
  typed('addReportPhoto', { fields: photoFieldsSchema }),
  typed('captionReportPhoto', { photo: photoIdSchema, caption: captionSchema }),
  typed('removeReportPhoto', { photo: photoIdSchema }),
] as const;
