import * as vscode from 'vscode';
import type { ProtocolRange } from '../../server/features/protocol/protocol.js';

/** A position of the protocol, as VS Code has it. */
export function toPosition({ line, character }: ProtocolRange['start']): vscode.Position {
  return new vscode.Position(line, character);
}

/** A range of the protocol, as VS Code has it. */
export function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}
