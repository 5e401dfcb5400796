import { round, type TextSetting } from './lines';

interface TextLinesProps {
  readonly setting: TextSetting;
  readonly className?: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Lines of one text, each where its layout put it. */
export function TextLines({ setting, className, size, anchor }: TextLinesProps) {
  return (
    <>
      {setting.lines.map((line) => (
        <text
          key={line.y}
          className={className}
          x={round(line.x)}
          y={round(line.y)}
          fontSize={size}
          {...(anchor && { textAnchor: anchor })}
        >
          {line.content}
        </text>
      ))}
    </>
  );
}
