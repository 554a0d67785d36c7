using System.Runtime.CompilerServices;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Links;

/// <summary>
/// Finds the links and the cited arXiv numbers of an abstract in one pass: each attempt looks a bounded number of characters
/// ahead or consumes what it looked at.
/// </summary>
internal static class LinkScanner
{
    [MethodImpl(Jit.OptimizeInGenerator)]
    public static LinkScan Scan(string text)
    {
        List<LinkModel> links = [];
        List<string> references = [];
        HashSet<string> seenLinks = new(StringComparer.Ordinal);
        HashSet<string> seenReferences = new(StringComparer.Ordinal);
        int consumed = 0;
        int index = 0;
        while (index < text.Length)
        {
            int end;
            string? reference;
            if (LinkReader.TryRead(text, index, out ReadLink link))
            {
                end = link.End;
                reference = ArxivNumbers.Carried(link);
                if (reference is null && seenLinks.Add(Key(link)))
                    links.Add(LinkClassifier.Classify(link, text, consumed, index));
            }
            else if (link.End > index)
            {
                // Too long for a URL; nothing inside it is one either.
                index = link.End;
                continue;
            }
            else if (!ArxivNumbers.TryReadCited(text, index, out reference, out end))
            {
                index = NextStart(text, index + 1);
                continue;
            }

            if (reference is not null && seenReferences.Add(reference))
                references.Add(reference);
            index = consumed = end;
        }
        return new LinkScan(links.ToEquatableArray(), references.ToEquatableArray());
    }

    /// <summary>Where a link or a citation may begin next: with a word, or with a scheme or the name of arXiv, also within one.</summary>
    [MethodImpl(Jit.OptimizeInGenerator)]
    private static int NextStart(string text, int index)
    {
        while (index < text.Length
            && text[index] is not ('h' or 'H' or 'a' or 'A')
            && (!AsciiChar.IsLetterOrDigit(text[index]) || AsciiChar.IsLetterOrDigit(text[index - 1])))
            index++;
        return index;
    }

    /// <summary>The form in which two spellings of one URL are equal.</summary>
    private static string Key(ReadLink link) => UrlHost.Canonical(link.Host) + link.Tail.TrimEnd('/');
}

/// <summary>The links of an abstract, and the arXiv numbers of the papers that it cites.</summary>
internal sealed record LinkScan(EquatableArray<LinkModel> Links, EquatableArray<string> References);
