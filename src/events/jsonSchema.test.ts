import { expect, it } from 'vitest';
import { timelineJsonSchema } from './jsonSchema.ts';

interface Schema {
  $schema: string;
  required: string[];
  additionalProperties: boolean;
  properties: Record<string, { items: Schema }>;
}

it('publishes the model: what is required, what is optional, and nothing beside it', () => {
  const schema = timelineJsonSchema() as Schema;
  const event = schema.properties.events.items;
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.required).toEqual(['title', 'events']);
  expect(event.required).toEqual(['id', 'title', 'date']);
  expect(event.additionalProperties).toBe(false);
  expect(event.properties.date).toMatchObject({
    type: 'string',
    description: expect.stringContaining('EDTF'),
  });
  expect(event.properties.category).toMatchObject({
    enum: expect.arrayContaining(['diplomacy', 'ceremony']),
  });
});
