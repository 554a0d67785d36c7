using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Compiling.Naming;
using TypedCorpus.Generator.Models;
using TypedCorpus.Identity;
using TypedCorpus.Keys.Folding;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>The names and ids of papers: each line of an input is a title.</summary>
internal sealed class NamingTarget(IReadOnlyList<string> listings) : FuzzTarget
{
    private const int MaxLength = 400;

    private static readonly CorpusDeclaration Declaration =
        new("", EquatableArray<ContainingType>.Empty, "Papers", new(["**"]), new(["Mine"]));

    // Only titles, without the abstracts between them.
    private readonly Mutator _mutator = new(
        [.. listings.Select(listing => string.Join('\n', listing.Split('\n').Where(line => line.Length is > 0 and < 150)))]);

    public override string Name => "naming";

    public override string Make(SmallRandom random) => _mutator.Next(random, MaxLength);

    public override void Check(string input)
    {
        var namer = new MemberNamer(Declaration);
        var taken = new HashSet<string>(EmittedNames.Reserved.Append("Papers").Append("Mine"), StringComparer.OrdinalIgnoreCase);
        foreach (string title in input.Split('\n').Distinct().Where(title => title.Length > 0))
        {
            string key = PaperTitle.KeyOf(title);
            Require(PaperTitle.KeyOf(key) == key, "The key of a title's key is another");
            string? name = ShortName.Of(title);
            Require(
                name is null || (name.Length > 0 && title.StartsWith(name, StringComparison.Ordinal)),
                "A name is not the beginning of its title");

            string member = namer.Assign(title.Length % 3 == 0 ? title : null, name, title);
            Require(SyntaxFacts.IsValidIdentifier(member) && member.All(char.IsAscii), $"'{member}' is no identifier");
            Require(SyntaxFacts.GetKeywordKind(member) == SyntaxKind.None, $"'{member}' is a keyword");
            Require(taken.Add(member), $"'{member}' is taken");
            CheckSlug(title);
            CheckKeys(title);
        }
    }

    private static void CheckSlug(string title)
    {
        string slug = Slug.Of(title);
        Require(slug.Length <= Slug.MaxLength, "A slug is too long");
        Require(slug.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'), $"'{slug}' is no slug");
        Require(
            !slug.StartsWith('-') && !slug.EndsWith('-') && !slug.Contains("--", StringComparison.Ordinal), $"'{slug}' has bare hyphens");
        Require(Slug.Of(slug) == slug, "The slug of a slug is another");
    }

    private static void CheckKeys(string title)
    {
        string upper = string.Concat(title.Select(c => c is >= 'a' and <= 'z' ? (char)(c - 32) : c));
        Require(KeyHash.Of(title) == KeyHash.Of(upper), "Case changes the hash of a key");
        Require(title.AsSpan().IndexOf(LinkKey.Of(title)) >= 0, "The key of a link is no part of it");
        _ = IdentifierKey.Of(title);
        _ = FacetKey.Fold(title, stackalloc char[FacetKey.MaxLength]);
    }
}
