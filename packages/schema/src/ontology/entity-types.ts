import type { EntityTypeInfo } from '../ontology.js';

/** Every entity type, in the order in which legends list them. */
export const ENTITY_TYPES: readonly EntityTypeInfo[] = [
  {
    id: 'country',
    label: 'country',
    plural: 'countries',
    color: '#4269d0',
  },
  {
    id: 'organization',
    label: 'organization',
    plural: 'organizations',
    color: '#efb118',
  },
  {
    id: 'person',
    label: 'person',
    plural: 'people',
    color: '#3ca951',
  },
  {
    id: 'place',
    label: 'place',
    plural: 'places',
    color: '#9c6b4e',
  },
  {
    id: 'event',
    label: 'event',
    plural: 'events',
    color: '#a463f2',
  },
  {
    id: 'product',
    label: 'product',
    plural: 'products',
    color: '#ff725c',
  },
  {
    id: 'law',
    label: 'law',
    plural: 'laws',
    color: '#6cc5b0',
  },
];
