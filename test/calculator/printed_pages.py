"""What is printed: the text of every page of a PDF, line by line as it stands.

usage: printed_pages.py FILE.pdf
Prints a JSON list of texts.
"""
import json
import subprocess
import sys

text = subprocess.run(["pdftotext", "-layout", sys.argv[1], "-"], check=True, capture_output=True).stdout.decode("utf-8")
pages = text.split("\f")[:-1]
# the foot is one line: sheet name, then page numbers
print(json.dumps([page + "\n" + "\n".join(part for line in page.rstrip().split("\n")[-1:] for part in line.split("   ")) for page in pages], ensure_ascii=False))
