using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>
/// Markup, written as an interpolated string: <c>Html title = $"&lt;h1&gt;{paper.Title}&lt;/h1&gt;"</c>. What stands in
/// the holes is encoded, unless it is markup itself; so no text of a document can become a tag.
/// </summary>
/// <remarks>
/// A hole is content or the value of an attribute in double quotation marks, and never stands elsewhere. HTML can have every
/// character of a text but NUL, which shows as U+FFFD, as half a character does.
/// </remarks>
[InterpolatedStringHandler]
internal readonly struct Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder? _text;

    public Html(int literalLength, int formattedCount) => _text = new(literalLength + (32 * formattedCount));

    public static Html Empty => default;

    public bool IsEmpty => _text is null;

    public void AppendLiteral(string markup) => _text!.Append(markup);

    public void AppendFormatted(string? text)
    {
        ReadOnlySpan<char> rest = text;
        if (rest.Length > LongWord.PartLength && IsContent)
        {
            for (int length = LongWord.PartOf(rest); length < rest.Length; length = LongWord.PartOf(rest))
            {
                Append(rest[..length]);
                _text!.Append("<wbr>");
                rest = rest[length..];
            }
        }

        Append(rest);
    }

    public void AppendFormatted(int number) => _text!.Append(NumberText.Plain(number));

    public void AppendFormatted(Html markup) => _text!.Append(markup._text);

    public void AppendFormatted(IEnumerable<Html> markup)
    {
        foreach (Html part in markup)
            _text!.Append(part._text);
    }

    public override string ToString() => _text?.ToString() ?? "";

    /// <summary>Whether what comes next stands between tags and not in one. No text has the signs of a tag, once it is encoded.</summary>
    private bool IsContent
    {
        get
        {
            int i = _text!.Length - 1;
            while (i >= 0 && _text[i] is not ('<' or '>'))
                i--;
            return i < 0 || _text[i] == '>';
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            // A reference to one of these would be read as a character of Windows-1252: U+0085 as an ellipsis.
            int control = rest.IndexOfAnyInRange('\u0080', '\u009F');
            int length = control < 0 ? rest.Length : control;
            if (length > 0)
                _text!.Append(Encoder.Encode(rest[..length].ToString()));
            if (control >= 0)
                _text!.Append(rest[control++]);
            rest = rest[Math.Max(length, control)..];
        }
    }
}
