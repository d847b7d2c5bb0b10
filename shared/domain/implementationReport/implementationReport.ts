// The texts a person typed for the report on the retreat, by language, and its photos; what nobody typed is made from the data elsewhere.
import type { PhotoId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { isDrawable } from '../../pictureSize.ts';
import { fieldsOf, nextId, without, withOne } from '../ids.ts';
import type { State } from '../model.ts';
import type { ReportPhoto } from './schemas.ts';
import { MOST_PHOTOS } from './schemas.ts';

const ofPhoto = ({ reportPhotos }: State, id: PhotoId, go: (photo: ReportPhoto) => Decision): Decision => {
  const photo = reportPhotos.find((each) => each.id === id);
  return photo === undefined ? refuse({ code: 'unknownPhoto' }) : go(photo);
};

export const implementationReportDeciders: Deciders<'writeReportText' | 'addReportPhoto' | 'captionReportPhoto' | 'removeReportPhoto'> = {
  writeReportText: ({ reportTexts }, { language, field, text, basedOn }) => {
    const stored = reportTexts[language][field] ?? null;
    if (stored === text) return refuse({ code: 'unchanged' });
    return stored === basedOn ? accept({ type: 'reportTextWritten', language, field, text }) : refuse({ code: 'reportTextMovedOn' });
  },
  addReportPhoto: ({ reportPhotos }, { fields }) => (reportPhotos.length >= MOST_PHOTOS ? refuse({ code: 'tooManyPhotos', most: MOST_PHOTOS })
    : !isDrawable(fields.data) ? refuse({ code: 'malformed', field: 'data' })
    : accept({ type: 'reportPhotoAdded', photo: nextId('f', reportPhotos), fields })),
  captionReportPhoto: (state, { photo: id, caption }) =>
    ofPhoto(state, id, (photo) => (photo.caption === caption ? refuse({ code: 'unchanged' }) : accept({ type: 'reportPhotoCaptioned', photo: id, caption }))),
  removeReportPhoto: (state, { photo: id }) => ofPhoto(state, id, () => accept({ type: 'reportPhotoRemoved', photo: id })),
};

type Recorded = 'reportTextWritten' | 'reportPhotoAdded' | 'reportPhotoCaptioned' | 'reportPhotoRemoved';

export const implementationReportReducers: Reducers<Recorded> = {
  reportTextWritten: (state, { language, field, text }) => {
    const { [field]: _, ...others } = state.reportTexts[language];
    return { ...state, reportTexts: { ...state.reportTexts, [language]: text === null ? others : { ...others, [field]: text } } };
  },
  // A file from elsewhere must open; what no laptop unpacks is drawn as nothing.
  reportPhotoAdded: (state, { photo, fields }) => ({ ...state, reportPhotos: withOne(state.reportPhotos, { ...fields, data: isDrawable(fields.data) ? fields.data : '', id: photo }) }),
  reportPhotoCaptioned: (state, { photo, caption }) => ({ ...state, reportPhotos: state.reportPhotos.map((each) => (each.id === photo ? { ...each, caption } : each)) }),
  reportPhotoRemoved: (state, { photo }) => ({ ...state, reportPhotos: without(state.reportPhotos, photo) }),
};

export const implementationReportInverses: Inverses<Recorded> = {
  reportTextWritten: ({ reportTexts }, { language, field }) => [{ type: 'reportTextWritten', language, field, text: reportTexts[language][field] ?? null }],
  reportPhotoAdded: (_, { photo }) => [{ type: 'reportPhotoRemoved', photo }],
  reportPhotoCaptioned: ({ reportPhotos }, { photo }) => reportPhotos.filter(({ id }) => id === photo).map(({ caption }) => ({ type: 'reportPhotoCaptioned', photo, caption })),
  reportPhotoRemoved: ({ reportPhotos }, { photo }) => reportPhotos.filter(({ id }) => id === photo).map((each) => ({ type: 'reportPhotoAdded', photo, fields: fieldsOf(each) })),
};

/** A fact as it may travel in lists: a picture is far longer than all that is said beside it. */
export const withoutPicture = (fact: Fact): Fact => (fact.type === 'reportPhotoAdded' ? { ...fact, fields: { ...fact.fields, data: '' } } : fact);
