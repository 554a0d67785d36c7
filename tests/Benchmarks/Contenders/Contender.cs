namespace Contenders;

/// <summary>A way to have the papers at run time; making one opens it.</summary>
internal abstract class Contender
{
    /// <summary>Finds the paper with a title, and returns its title.</summary>
    public abstract string TitleOf(string title);

    /// <summary>Finds the best paper for any of the words of a query, and returns its title.</summary>
    public abstract string FirstFor(string query);

    /// <summary>Finds the best ten papers; returns how many there are.</summary>
    public abstract int CountFor(string query);

    public static Contender Open(string name) => name switch
    {
        "typed" => new TypedContender(),
        "json" => new JsonContender(),
        "parsed" => new ParsedContender(),
        "sqlite" => new SqliteContender(),
        _ => new NoContender(),
    };
}
