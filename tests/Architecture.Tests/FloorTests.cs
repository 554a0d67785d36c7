using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Architecture.Tests;

/// <summary>Folders depend on lower folders only.</summary>
public sealed class FloorTests
{
    private static readonly Dictionary<string, (SourceAssembly Assembly, Lazy<CSharpCompilation> Sources)> Assemblies =
        Floors.All.ToDictionary(assembly => assembly.Project, assembly => (assembly, new Lazy<CSharpCompilation>(assembly.Compile)));

    private static readonly Dictionary<string, Lazy<IReadOnlyList<FolderArrow>>> Arrows = Assemblies.ToDictionary(
        part => part.Key,
        part => new Lazy<IReadOnlyList<FolderArrow>>(() => FolderArrows.Find(part.Value.Sources.Value, part.Value.Assembly.FolderOf)));

    public static TheoryData<string> Projects => [.. Assemblies.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_file_names_a_type_of_a_floor_above_it(string project)
    {
        string[] floors = Assemblies[project].Assembly.Floors;
        AssertNone(ArrowsOf(project).Where(arrow => Array.IndexOf(floors, arrow.To) > Array.IndexOf(floors, arrow.From)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_folders_stand_in_a_circle(string project) =>
        AssertNone(FolderArrows.FindCircle(ArrowsOf(project)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_folder_has_a_floor_and_every_floor_is_a_folder(string project)
    {
        (SourceAssembly assembly, Lazy<CSharpCompilation> sources) = Assemblies[project];
        IEnumerable<string> folders = sources.Value.SyntaxTrees.Select(tree => assembly.FolderOf(tree.FilePath)).OfType<string>().Distinct();
        Assert.Equal(folders.Order(StringComparer.Ordinal), assembly.Floors.Order(StringComparer.Ordinal));
    }

    /// <summary>An arrow that leads to a type that could not be found would not be seen.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_type_is_known_by_its_name(string project) =>
        AssertNone(Assemblies[project].Sources.Value.GetDiagnostics().Where(diagnostic => diagnostic.Id is "CS0246" or "CS0234"));

    [Fact]
    public void No_two_types_have_one_name()
    {
        IEnumerable<string> shared = Assemblies.Values
            .SelectMany(part => TypesOf(part.Sources.Value.Assembly.GlobalNamespace))
            .Select(type => (type.MetadataName, File: type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath))
            .Distinct()
            .GroupBy(type => type.MetadataName, type => type.File)
            .Where(types => types.Count() > 1)
            .Select(types => $"{types.Key} in {string.Join(" and ", types)}");
        AssertNone(shared);
    }

    [Fact]
    public void A_planted_arrow_is_found()
    {
        CSharpCompilation sources = Sources(
            ("low/Low.cs", "namespace Low; class Cellar { public static void Dig() { Top.Roof.Build(); } }"),
            ("top/Roof.cs", "namespace Top; class Roof { public static void Build() { var cellar = new Low.Cellar(); } }"));
        IReadOnlyList<FolderArrow> arrows = FolderArrows.Find(sources, Path.GetDirectoryName);
        Assert.Equal(["low/Low.cs names Roof of top", "top/Roof.cs names Cellar of low"], arrows.Select(arrow => arrow.ToString()));
        Assert.Equal(["low", "top"], FolderArrows.FindCircle(arrows));
    }

    [Fact]
    public void An_arrow_is_found_where_no_type_is_named()
    {
        CSharpCompilation sources = Sources(
            ("low/Low.cs", "class Low { static void Walk(string text) { text.Climb(); } }"),
            ("top/Top.cs", "static class Ladder { public static void Climb(this string text) { } }"));
        FolderArrow arrow = Assert.Single(FolderArrows.Find(sources, Path.GetDirectoryName));
        Assert.Equal("low/Low.cs names Ladder of top", arrow.ToString());
        Assert.Empty(FolderArrows.FindCircle([arrow]));
    }

    /// <summary>Fails with all that was found, one in a line.</summary>
    private static void AssertNone(IEnumerable<object> found)
    {
        string all = string.Join('\n', found);
        Assert.True(all.Length == 0, all);
    }

    private static IReadOnlyList<FolderArrow> ArrowsOf(string project) => Arrows[project].Value;

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol names) =>
        names.GetTypeMembers().Where(type => type.DeclaringSyntaxReferences.Length > 0).Concat(names.GetNamespaceMembers().SelectMany(TypesOf));

    private static CSharpCompilation Sources(params (string Path, string Text)[] files) =>
        CSharpCompilation.Create(
            "Planted",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.Path)),
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));
}
