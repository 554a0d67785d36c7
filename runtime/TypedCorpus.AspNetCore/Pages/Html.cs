using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.AspNetCore.Pages;

/// <summary>
/// Markup, written as an interpolated string: <c>Html title = $"&lt;h1&gt;{paper.Title}&lt;/h1&gt;"</c>. The values in the holes
/// are encoded unless they are markup themselves, so that no text of a document becomes a tag.
/// </summary>
/// <remarks>
/// A hole may stand in content or in an attribute value in double quotation marks, and nowhere else. HTML cannot represent NUL and
/// lone surrogates, which become U+FFFD.
/// </remarks>
[InterpolatedStringHandler]
internal readonly struct Html
{
    /// <summary>The maximum length of a word before it gets a <c>&lt;wbr&gt;</c>.</summary>
    /// <remarks>
    /// A browser shapes a word at once, in time quadratic in its combining marks: half a minute for 100,000 of them. Parts of this
    /// length take no noticeable time.
    /// </remarks>
    public const int MaxWordLength = 1_000;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder? _text;

    public Html(int literalLength, int formattedCount) => _text = new(literalLength + (32 * formattedCount));

    public static Html Empty => default;

    public bool IsEmpty => _text is null;

    /// <summary>Makes an element of JSON-LD, which browsers do not run.</summary>
    /// <remarks>A reader of HTML decodes nothing in it, so that JSON escapes the signs that could end the element.</remarks>
    public static Html Json(Action<Utf8JsonWriter> write)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, new() { Encoder = JavaScriptEncoder.Default }))
            write(writer);
        Html element = $"""<script type="application/ld+json">""";
        element.AppendLiteral(Encoding.ASCII.GetString(json.WrittenSpan));
        element.AppendLiteral("</script>");
        return element;
    }

    public void AppendLiteral(string markup) => _text!.Append(markup);

    public void AppendFormatted(string? text)
    {
        ReadOnlySpan<char> rest = text;
        if (rest.Length > MaxWordLength && IsContent)
        {
            for (int length = LengthWithoutLongWord(rest); length < rest.Length; length = LengthWithoutLongWord(rest))
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

    /// <summary>Gets whether the next hole stands in content, not in a tag. Encoded text contains neither of the two characters.</summary>
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

    /// <summary>Gets the length of the beginning of a text in which no word is longer than <see cref="MaxWordLength"/>.</summary>
    private static int LengthWithoutLongWord(ReadOnlySpan<char> text)
    {
        int word = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\n')
                word = i + 1;
            else if (i - word >= MaxWordLength && !char.IsLowSurrogate(text[i]))
                return i;
        }

        return text.Length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            // Written as they are: browsers read numeric references to these as Windows-1252, for example U+0085 as an ellipsis.
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
