import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../server/rules/catalogue.js';

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: {
        readonly 'nianbao.rules': { readonly propertyNames: { readonly enum: readonly string[] } };
      };
    };
  };
}

describe('The setting nianbao.rules', () => {
  it('names every rule there is, in the order of the catalogue', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const { propertyNames } = contributes.configuration.properties['nianbao.rules'];
    assert.deepEqual(
      propertyNames.enum,
      catalogue.map(({ id }) => id),
    );
  });
});
