import { round, type TextSetting } from './lines';

interface TextLinesProps {
  readonly setting: TextSetting;
  readonly className?: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** What is drawn apart is read as one name: words keep the space that a break took, and one text ends before the next. */
const spaced = (content: string, isLast: boolean): string =>
  isLast || /[!-~]$/.test(content) ? `${content} ` : content;

/** Lines of one text, each where its layout put it. */
export function TextLines({ setting, className, size, anchor }: TextLinesProps) {
  return (
    <>
      {setting.lines.map((line, index) => (
        <text
          key={line.y}
          className={className}
          x={round(line.x)}
          y={round(line.y)}
          fontSize={size}
          {...(anchor && { textAnchor: anchor })}
        >
          {spaced(line.content, index === setting.lines.length - 1)}
        </text>
      ))}
    </>
  );
}
