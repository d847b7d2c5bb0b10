// Random commands and facts of all that people take home: what they answered, said, planned, and how it was grouped.
import { commentCommandOf, commentFactOf } from './anyComments.ts';
import { followUpCommandOf, followUpFactOf } from './anyFollowUp.ts';
import { learningCommandOf, learningFactOf } from './anyLearning.ts';
import { reflectionCommandOf, reflectionFactOf } from './anyReflection.ts';

export const takenHomeCommandOf = { ...learningCommandOf, ...commentCommandOf, ...followUpCommandOf, ...reflectionCommandOf };
export const takenHomeFactOf = { ...learningFactOf, ...commentFactOf, ...followUpFactOf, ...reflectionFactOf };
