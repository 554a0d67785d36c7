if (args.Length == 0)
{
    Console.WriteLine($"{Papers.All.Count} papers. Name words to search for, such as: dotnet run attention");
    return;
}

SearchResults results = Papers.Search(string.Join(' ', args));
foreach (SearchHit hit in results)
    Console.WriteLine($"{hit.Score:F2}  {hit.Paper.Title} ({hit.Paper.Year})");
Console.WriteLine($"{results.Count} of {results.TotalCount}");
