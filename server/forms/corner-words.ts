/** Words that drafts put above the labels of a table's rows, whatever the table. */
export const cornerWords: readonly string[] = ['指标', '项目', '类别', '类型'];
