using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>Gives each paper its id: the slug of its title, with a mark of the title's own where that is taken.</summary>
internal sealed class IdAssigner
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public string Assign(string title, string titleKey, out bool isDerived)
    {
        string slug = Slug.Of(title);
        isDerived = slug.Length > 0 && _taken.Add(slug);
        if (isDerived)
            return slug;

        string mark = TitleMark.Of(titleKey);
        string id = slug.Length > 0 ? $"{slug}-{mark}" : $"paper-{mark}";
        while (!_taken.Add(id))
            id += "-2";
        return id;
    }
}
