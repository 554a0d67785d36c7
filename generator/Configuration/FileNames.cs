using System.Globalization;
using System.Text;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Configuration;

/// <summary>
/// Names the generated files by their classes: briefly, unless two classes have one name. The compiler takes no two
/// files whose names differ in case alone, though it takes two such classes.
/// </summary>
internal static class FileNames
{
    public static string[] Of(IReadOnlyList<CorpusDeclaration> declarations)
    {
        var shared = new HashSet<string>(
            declarations
                .GroupBy(declaration => declaration.Name, StringComparer.OrdinalIgnoreCase)
                .Where(named => named.Count() > 1)
                .Select(named => named.Key),
            StringComparer.OrdinalIgnoreCase);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        string[] names = new string[declarations.Count];
        for (int i = 0; i < names.Length; i++)
        {
            CorpusDeclaration declaration = declarations[i];
            string name = Encode(shared.Contains(declaration.Name) ? declaration.FullName : declaration.Name);
            names[i] = name;
            for (int number = 2; !taken.Add(names[i]); number++)
                names[i] = $"{name}-{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return names;
    }

    /// <summary>Replaces what file systems and the compiler do not take in a file's name.</summary>
    private static string Encode(string fullName)
    {
        var name = new StringBuilder(fullName.Length);
        foreach (char c in fullName)
        {
            if (c is '.' or '_' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
                name.Append(c);
            else
                name.Append('-').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}
