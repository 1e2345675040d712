import { toJsonSchema } from '@valibot/to-json-schema';
import { TimelineSchema } from './model.ts';

/**
 * The data model as JSON Schema (draft 2020-12), for editors and other languages. It cannot say that a date is
 * EDTF (it says so in words) nor that ids exist: `geo-timeline validate` checks those too.
 */
export function timelineJsonSchema(): object {
  return {
    title: 'Timeline',
    ...toJsonSchema(TimelineSchema, { target: 'draft-2020-12', typeMode: 'input', ignoreActions: ['check'] }),
  };
}
