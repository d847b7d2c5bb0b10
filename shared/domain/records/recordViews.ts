// The views of the official papers, one a topic.
import { attendancePaperView } from './attendancePaper.ts';
import { dayRecapView } from './dayRecap.ts';
import { honoursView } from './honours.ts';
import { rankingPaperView } from './rankingPaper.ts';
import { resultRecordView } from './resultRecord.ts';
import { valueProfilesView } from './valueProfiles.ts';

export const recordViews = {
  attendancePaper: attendancePaperView, dayRecap: dayRecapView, resultRecord: resultRecordView, rankingPaper: rankingPaperView, valueProfiles: valueProfilesView, honours: honoursView,
};
