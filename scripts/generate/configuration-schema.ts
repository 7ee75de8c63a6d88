import { catalogue } from '../../server/rules/catalogue.js';
import { severitySettings } from '../../server/rules/configuration.js';

/** The JSON Schema of `.nianbao.json`, as text. */
export function configurationSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Nianbao 年报 · .nianbao.json',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        description: '各条规则的级别；off 表示关闭。 Severity by rule; off switches it off.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          catalogue.map(({ id, title, severity }) => [
            id,
            { description: `${title.zh} · ${title.en}`, enum: severitySettings, default: severity },
          ]),
        ),
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
