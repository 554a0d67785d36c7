using TypedCorpus.Image;
using TypedCorpus.Image.Layout;

namespace TypedCorpus;

/// <content>The papers by what bibliographies say of them.</content>
public sealed partial class PaperCorpus
{
    /// <summary>The papers of an author, in corpus order.</summary>
    /// <param name="name">
    /// The family name, or the given names with it in either order: <c>Vaswani</c>, <c>Ashish Vaswani</c>,
    /// <c>Vaswani, Ashish</c>; or the name of a group. Case, accents and signs do not matter.
    /// </param>
    /// <returns>The papers; none if nobody has this name.</returns>
    public IReadOnlyList<Paper> ByAuthor(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FacetReader.Find(this, FacetKind.Author, name);
    }

    /// <summary>The papers of a year, in corpus order.</summary>
    /// <returns>The papers; none if none is of this year.</returns>
    public IReadOnlyList<Paper> ByYear(int year) => FacetReader.FindYear(this, year);

    /// <summary>The papers with a keyword or in a category, in corpus order.</summary>
    /// <param name="keyword">The keyword or category; case, accents and signs do not matter.</param>
    /// <returns>The papers; none if none has this keyword.</returns>
    public IReadOnlyList<Paper> ByKeyword(string keyword)
    {
        ArgumentNullException.ThrowIfNull(keyword);
        return FacetReader.Find(this, FacetKind.Keyword, keyword);
    }
}
