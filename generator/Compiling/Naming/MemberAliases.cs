using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>Gathers the names of a paper's member and constants that <see cref="MemberKey"/> cannot tell, so that the image stores them.</summary>
internal static class MemberAliases
{
    public static IEnumerable<string> Of(PaperModel paper)
    {
        ReadOnlySpan<char> member = paper.MemberName.AsSpan();
        bool isDerived = MemberKey.IsOf(member, paper.Title.Text.Display.AsSpan())
            || (!paper.IdIsDerived && MemberKey.IsOf(member, paper.Id.AsSpan()));
        return paper.OtherIds
            .Where(other => !FoldedCase.Comparer.Equals(other.Key, other.ConstantName))
            .Select(other => other.ConstantName)
            .Append(isDerived ? null : paper.MemberName)
            .OfType<string>();
    }
}
